# Databricks notebook source
print("weigh")
