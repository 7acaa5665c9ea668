# Databricks notebook source
print("scan")
